import { describeSourceContract } from './source-contract.ts'
import { aliyunContract } from './sources/aliyun.ts'

describeSourceContract(aliyunContract)
